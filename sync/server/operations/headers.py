"""Headers that keep a browser from doing with our answers what they are not for; a route may say otherwise for itself."""

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send


def policy(*allowed: str) -> str:
    """Return the value of `Content-Security-Policy`: nothing, but what these directives allow."""
    closed = ("frame-ancestors 'none'", "base-uri 'none'", "form-action 'none'")
    return "; ".join(("default-src 'none'", *allowed, *closed))


_ALWAYS = {
    "Content-Security-Policy": policy(),
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}

_HSTS = {"Strict-Transport-Security": "max-age=31536000"}
"""A year. Without sub-domains: those are not ours to decide about."""


class SafeHeaders:
    """Adds them to every answer that has not its own. No answer is readable by another site's scripts: there is no CORS."""

    def __init__(self, app: ASGIApp, *, encrypted: bool) -> None:
        self._app = app
        self._headers = _ALWAYS | (_HSTS if encrypted else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                message["headers"] = list(message.get("headers", ()))
                headers = MutableHeaders(raw=message["headers"])
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, with_headers)
