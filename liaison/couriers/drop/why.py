"""Which errors of the libraries the officer can help, in sentences of our own."""

from __future__ import annotations

import ssl

from liaison.domain.words import tr


def answered(error: BaseException | None) -> int:
    """The status that a server answered with, as the libraries keep it in their errors; or 0."""
    answer = getattr(error, "response", None)
    if isinstance(answer, dict):  # of an S3 server
        answer = answer.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return answer if isinstance(answer, int) else 0
    return int(getattr(answer, "status_code", 0))


def why(error: BaseException) -> str:
    """A sentence for an error, by its kind alone; empty where it is but a link that is down."""
    seen: BaseException | None = error
    while seen is not None:
        answer = answered(seen)
        if isinstance(seen, ssl.SSLCertVerificationError):
            return tr("The server's certificate is of no authority that is trusted for it.")
        if isinstance(seen, PermissionError) or answer in (401, 403):
            return tr("The server does not let us in with what is set here.")
        if isinstance(seen, FileNotFoundError | NotADirectoryError) or answer == 404:
            return tr("There is no such folder or bucket at that address.")
        seen = seen.__cause__ or seen.__context__
    return ""
