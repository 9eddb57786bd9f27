"""Taking over what the server has appended to a session's chain: verbatim, and only after every hash, rule and signature was checked."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from sync import rows
from sync.canonical import canonical
from sync.chain import CHECKPOINT, Chain, refuse_illegal
from sync.checkpoints import checkpoint_holds
from sync.errors import FactRefused
from sync.events import MAX_BODY, Event, hash_body_text, hash_event
from sync.transaction import Transaction


class ChainsDiffer(FactRefused):
    """The kiosk's chain and the server's part ways before either ends."""


def adopt(tx: Transaction, session_id: str, events: Sequence[Event], signers: Collection[str]) -> int:
    """Bring a session's chain up to the server's, which begins at seq 0; return how many events were new.

    A kiosk that is ahead keeps what it has. `signers` are the public keys whose checkpoints are believed. Raises `ChainsDiffer` where an event
    is another than the kiosk's own, `FactRefused` or `IllegalTransition` where the server's chain is none; nothing of it is taken then.
    """
    chain = tx.chain(session_id)
    own = {event.seq: event.hash for event in rows.of_session(tx.connection, session_id)} if chain.next_seq else {}
    added = 0
    for seq, event in enumerate(events):
        if (event.session_id, event.seq) != (session_id, seq):
            raise FactRefused("That is no chain", f"expected event {seq} of {session_id}")
        if seq in own:
            if own[seq] != event.hash:
                raise ChainsDiffer("The kiosk has another chain", f"event {seq} of {session_id} is not the server's")
            continue
        text = _checked(chain, event, signers)
        rows.insert(tx.connection, event, text)
        chain = chain.after(event)
        added += 1
    if added:  # the clocks under these events are the server's: ours can't be measured against them
        tx.moved[session_id] = replace(chain, last_utc=None, last_mono_ns=None, checkpoint_mono_ns=None)
    return added


def _checked(chain: Chain, event: Event, signers: Collection[str]) -> str:
    """Return the event's body as text after all was found right."""
    where = f"event {event.seq} of {event.session_id}"
    if event.body is None or event.salt is None:
        raise FactRefused("That chain can't be taken", f"{where} was erased")
    text = canonical(event.body).decode()
    if len(text) > MAX_BODY:
        raise FactRefused("That fact is too large", where)
    hashes = (hash_body_text(event.salt, text), chain.head, hash_event(event))
    if hashes != (event.body_hash, event.prev_hash, event.hash):
        raise FactRefused("That chain does not hold", f"a hash of {where} is wrong")
    if event.kind == CHECKPOINT:
        mine = event.body.get("public_key") in signers
        over_head = (event.body.get("seq"), event.body.get("head_hash")) == (chain.next_seq - 1, chain.head)
        if not (mine and over_head and checkpoint_holds(event.session_id, event.body)):
            raise FactRefused("That chain does not hold", f"{where} is no checkpoint of the server's")
    refuse_illegal(chain, event.kind, event.body)
    return text
