"""Any template that the domain can hold goes out as a document and comes back as it was, under one name."""

import json
from dataclasses import replace

import jsonschema
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.interview.templates import (
    ANCHOR_BANDS,
    PROBES_FOR,
    AgentProfile,
    AutomationRule,
    ConsentText,
    Context,
    Difficulty,
    Dimension,
    EvaluationStage,
    EvaluationTemplate,
    Exemplar,
    Interaction,
    Probe,
    ProbingDepth,
    Question,
    QuestionKind,
    Rubric,
    StageType,
    Style,
    TemplateStatus,
    Tone,
    UseCase,
)
from engine.templates import content_hash, from_document, rubric_hash, template_schema, to_document

ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._-]{0,20}", fullmatch=True)
languages = st.sampled_from(["en", "es", "hi", "ja", "pt-BR", "zh-Hant-TW", "es-419"])
letters = st.characters(exclude_categories=["Cs", "Cc"])
texts = st.text(letters, max_size=30)
sayings = st.builds("{}{}".format, st.sampled_from(["x", "é", "日", "🙂"]), texts)
scores = st.floats(0, 10) | st.integers(0, 10).map(float)
several = st.lists(sayings, max_size=3).map(tuple)

profiles = st.builds(
    AgentProfile,
    id=ids,
    name=sayings,
    persona=sayings,
    use_case=st.sampled_from(UseCase),
    interaction=st.builds(
        Interaction,
        tone=st.sampled_from(Tone),
        style=st.sampled_from(Style),
        difficulty=st.sampled_from(Difficulty),
        probing_depth=st.sampled_from(ProbingDepth),
    ),
    context=st.builds(Context, organization=texts, domain=texts, scenario=texts),
    voice=texts,
    additional_instructions=texts,
)
dimensions = st.builds(
    Dimension,
    id=ids,
    label=sayings,
    weight=st.floats(1e-6, 1e6),
    description=sayings,
    anchors=st.fixed_dictionaries(dict.fromkeys(ANCHOR_BANDS, sayings)),
    pass_threshold=st.none() | scores,
    evidence_required=several,
    not_scored=several,
    exemplars=st.lists(st.builds(Exemplar, answer=sayings, score=scores, why=texts), max_size=2).map(tuple),
    keywords=several,
)
rubrics = st.builds(
    Rubric,
    id=ids,
    version=st.integers(1, 1_000_000),
    dimensions=st.lists(dimensions, min_size=1, max_size=3, unique_by=lambda dimension: dimension.id).map(tuple),
    overall_pass_threshold=scores,
)
probes = st.lists(st.builds(Probe, when=st.sampled_from(PROBES_FOR), text=sayings), max_size=2).map(tuple)


@st.composite
def stages(draw, position, profile_ids):
    rubric = draw(rubrics)
    asked = [dimension.id for dimension in rubric.dimensions for _ in range(draw(st.integers(1, 2)))]
    questions = tuple(
        Question(f"q{n}", name, draw(sayings), draw(st.sampled_from(QuestionKind)), draw(texts), draw(probes))
        for n, name in enumerate(asked)
    )
    return EvaluationStage(
        id=f"stage-{position}",
        stage_name=draw(sayings),
        stage_type=draw(st.sampled_from(StageType)),
        stage_order=position,
        duration_minutes=draw(st.integers(1, 45)),
        agent_profile_id=draw(st.sampled_from(profile_ids)),
        rubric=replace(rubric, id=f"{rubric.id}-{position}", content_hash=""),
        questions=questions,
        pass_threshold=draw(scores),
        allow_retake=draw(st.booleans()),
        automation_rule=draw(st.sampled_from(AutomationRule)),
        practice_question=draw(texts),
        require_done_button=draw(st.booleans()),
    )


@st.composite
def templates(draw):
    interviewers = draw(st.lists(profiles, min_size=1, max_size=2, unique_by=lambda profile: profile.id))
    language = draw(languages)
    consents = st.builds(
        ConsentText,
        version=sayings,
        disclosure=sayings,
        agreements=st.lists(sayings, min_size=1, max_size=2).map(tuple),
    )
    names = [profile.id for profile in interviewers]
    return EvaluationTemplate(
        id=draw(ids),
        version=draw(st.integers(1, 1_000_000)),
        name=draw(sayings),
        use_case=draw(st.sampled_from(UseCase)),
        objective=draw(sayings),
        language=language,
        stages=tuple(draw(stages(position, names)) for position in range(draw(st.integers(1, 2)))),
        agent_profiles=tuple(interviewers),
        skills=draw(several),
        requirements=draw(texts),
        default_duration_minutes=draw(st.integers(10, 45)),
        status=draw(st.sampled_from(TemplateStatus)),
        retention_days=draw(st.integers(1, 3_650)),
        listening_in=draw(st.booleans()),
        consent_text=draw(st.dictionaries(languages, consents, max_size=2)) | {language: draw(consents)},
    )


SCHEMA = jsonschema.Draft202012Validator(template_schema())
few = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


@few
@given(templates())
def test_a_template_comes_back_as_it_went_out(template):
    document = to_document(template)
    written = json.loads(json.dumps(document))
    assert written == document
    SCHEMA.validate(written)
    back = from_document(written, "there and back")
    unsealed = tuple(replace(stage, rubric=replace(stage.rubric, content_hash="")) for stage in back.stages)
    assert replace(back, stages=unsealed) == template
    assert all(stage.rubric.content_hash == rubric_hash(stage.rubric) for stage in back.stages)
    assert from_document(to_document(back), "once more") == back
    assert content_hash(back) == content_hash(template)


@few
@given(templates(), sayings)
def test_a_changed_word_changes_the_name(template, word):
    if word != template.objective:
        assert content_hash(replace(template, objective=word)) != content_hash(template)
        rubric = template.stages[0].rubric
        other = replace(
            rubric, dimensions=(replace(rubric.dimensions[0], description=word + "!"), *rubric.dimensions[1:])
        )
        assert (rubric_hash(other) == rubric_hash(rubric)) == (other == rubric)
