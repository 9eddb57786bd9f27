"""A lock on an open file that dies with its holder, however that dies; closing the file lets it go."""

import sys

if sys.platform == "win32":
    import msvcrt

    def taken(handle: int) -> bool:
        """Take the lock of an open file; False while somebody else has it."""
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def taken(handle: int) -> bool:
        """Take the lock of an open file; False while somebody else has it."""
        # flock rather than lockf: it also keeps two threads or windows of one process apart
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
