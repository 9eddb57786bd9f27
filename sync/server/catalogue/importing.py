"""The templates that come with the product, taken into the catalogue: what is there already stays as it is."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from engine.interview.templates import EvaluationTemplate
from engine.templates import builtin_names, read_builtin
from sync.server.catalogue.versions import add_template, add_version
from sync.server.parts import Parts
from sync.server.principals import Principal
from sync.server.problems import Issue, Problem
from sync.server.tables.catalogue import TemplateRow


def import_builtin(db: Session, parts: Parts, names: Sequence[str], by: Principal) -> list[TemplateRow]:
    """Take these templates, all for none named; return their rows. Raises a 422 problem for an unknown name.

    One that is there in an earlier version gets the shipped one as its next; one that is there in the same or a later version stays.
    """
    known = builtin_names()
    odd = [
        Issue(path=f"/names/{index}", message=f"expected one of {', '.join(known)}")
        for index, name in enumerate(names)
        if name not in known
    ]
    if odd:
        raise Problem(422, "invalid", "The request can't be used", odd[0].message, issues=odd)
    templates = [read_builtin(name) for name in dict.fromkeys(names or known)]
    return [_take(db, parts, template, by) for template in templates]


def _take(db: Session, parts: Parts, template: EvaluationTemplate, by: Principal) -> TemplateRow:
    row = db.get(TemplateRow, template.id)
    if row is None:
        add_template(db, parts, template, by)
    elif row.latest_version < template.version:
        add_version(db, parts, template, by)
    return db.get_one(TemplateRow, template.id)
