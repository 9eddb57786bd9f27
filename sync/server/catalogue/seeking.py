"""How people are looked for: by the beginnings of words, whatever their case and accents; by an index on both databases."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, insert, select
from sqlalchemy.orm import Session

from sync.server.catalogue.folding import folded
from sync.server.catalogue.words import LONGEST_WORD, words_of
from sync.server.tables.catalogue import ParticipantRow, ParticipantWordRow

MOST_SOUGHT = 6
_LAST = "\U0010ffff"


def remember_words(db: Session, row: ParticipantRow) -> None:
    """Have a person be found by what is known of them now; by nothing, once they are erased."""
    db.execute(delete(ParticipantWordRow).where(ParticipantWordRow.participant_id == row.id))
    words = words_of(row.name, row.email, row.external_id)
    if words:
        db.execute(insert(ParticipantWordRow), [{"word": word, "participant_id": row.id} for word in words])


def called(text: str) -> Select[Any]:
    """Return the ids of those of whom each of these words begins a word; of nobody, for a text without words."""
    sought = folded(text).split()[:MOST_SOUGHT]
    first, *others = [_begins(word[:LONGEST_WORD]) for word in sought] or [ParticipantWordRow.word == ""]
    column = ParticipantWordRow.participant_id
    return select(column).where(first, *(column.in_(select(column).where(each)) for each in others)).distinct()


def known_people(db: Session, external_ids: Sequence[str], emails: Sequence[str]) -> list[ParticipantRow]:
    """Return those who have one of these external ids, or one of these addresses whatever its case."""
    addresses = {folded(email) for email in emails}
    words = {address[:LONGEST_WORD] for address in addresses}
    lettered = select(ParticipantWordRow.participant_id).where(ParticipantWordRow.word.in_(words))
    query = select(ParticipantRow).where(
        ParticipantRow.id.in_(lettered) | ParticipantRow.external_id.in_(list(external_ids))
    )
    found = db.scalars(query.order_by(ParticipantRow.created_at, ParticipantRow.id))
    return [row for row in found if row.external_id in external_ids or folded(row.email) in addresses]


def _begins(word: str) -> ColumnElement[bool]:
    return and_(ParticipantWordRow.word >= word, ParticipantWordRow.word < word + _LAST)
