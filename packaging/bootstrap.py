#!/usr/bin/env python3
"""From a fresh checkout to a running Vivavoce in one command; standard library only, because nothing else is installed yet.

    python3 packaging/bootstrap.py demo [options]    a whole interview with a simulated candidate
    python3 packaging/bootstrap.py test [options]    the tests
    python3 packaging/bootstrap.py run [command...]  any `vivavoce` command; the kiosk by default

It installs missing system packages where it may, makes `.venv` in the project's root (or the folder VIVAVOCE_VENV names), installs
the pinned versions, then does the thing. `--with neural` adds the libraries of neural voices, some 2 GB, and to `test` their tests.
What is done once is remembered by a stamp, so that the next start only looks at it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Another folder keeps what an extra brings apart from the environment that has to do without.
VENV = Path(os.environ.get("VIVAVOCE_VENV") or ROOT / ".venv").absolute()
STAMP = VENV / "installed.stamp"
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
SYSTEM_PACKAGES = ROOT / "packaging" / "system-packages.txt"
OURS = ("app", "engine", "proctoring", "sync", "resources")
SMALL_MODEL = "smart-turn-v3.2"
OLDEST, TOO_NEW = (3, 11), (3, 13)
GROUPS = {"demo": ("run", "demo"), "test": ("run", "test"), "run": ("run",)}


class CannotGoOn(Exception):
    """Set-up can't continue; the message says what a person can do."""


def main(argv: list[str]) -> int:
    """Set the machine up and hand over; returns the exit status of the thing that was asked for."""
    asked = parse(argv)
    begun = time.monotonic()
    try:
        python = suitable_python()
        if python != Path(sys.executable):
            os.execv(python, [str(python), __file__, *argv])  # noqa: S606 - our own arguments, another interpreter
        ensure_system_packages(asked.thing, may_install=not asked.no_system)
        ensure_environment(tuple(sorted(set(asked.extras))))
        ensure_bytecode()
    except CannotGoOn as reason:
        print(f"bootstrap: {reason}", file=sys.stderr)
        return 2
    say(f"ready after {time.monotonic() - begun:.1f} s")
    return hand_over(command_for(asked))


def parse(argv: list[str]) -> argparse.Namespace:
    """Take our own options; whatever we don't know belongs to the thing."""
    parser = argparse.ArgumentParser(
        prog="bootstrap.py",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        add_help=False,
    )
    parser.add_argument("thing", choices=sorted(GROUPS))
    parser.add_argument("--with", dest="extras", action="append", default=[], choices=["neural"], help="an extra")
    parser.add_argument("--no-system", action="store_true", help="never touch system packages")
    if argv[:1] in (["-h"], ["--help"]):  # anywhere later it asks for the thing's own help
        parser.print_help()
        sys.exit(0)
    known, rest = parser.parse_known_args(argv)
    known.rest = rest[1:] if rest[:1] == ["--"] else rest
    return known


def command_for(asked: argparse.Namespace) -> list[str]:
    """Return the command line of the thing itself."""
    python = str(venv_python())
    if asked.thing == "test":
        os.chdir(ROOT)  # the tests' own configuration is found from here
        return [python, "-m", "pytest", *parallel(asked.rest), *asked.rest]
    if asked.thing == "demo":
        out = (
            []
            if any(word.split("=")[0] == "--out" for word in asked.rest) or "--help" in asked.rest
            else ["--out", "out"]
        )
        return [python, "-m", "app", "demo", *asked.rest, *out]
    return [python, "-m", "app", *(asked.rest or ["kiosk"])]


def parallel(rest: list[str]) -> list[str]:
    """Return how many processes share the tests: four, unless single tests or another number are asked for.

    On two cores: one hears and speaks in real time and mostly waits, three compute and are nicer (`tests/conftest.py`).
    """
    chosen = any(
        word.startswith(("-n", "--numprocesses", "--dist", "tests/", "--pdb")) or "::" in word for word in rest
    )
    return [] if chosen else ["-n", "4", "--dist", "loadfile"]


def hand_over(command: list[str]) -> int:
    """Become the command where the system can; wait for it elsewhere."""
    sys.stdout.flush()
    # Hundreds of processes are started from here: none shall compile again what another has compiled.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if os.name == "posix":
        os.execve(command[0], command, environment)  # noqa: S606 - no shell wanted
    return subprocess.run(command, check=False, env=environment).returncode


# --- Python -------------------------------------------------------------------------------------------------------------------


def suitable_python() -> Path:
    """Return this interpreter, or a newer one on the PATH when this one is too old or too new."""
    if OLDEST <= sys.version_info[:2] < TOO_NEW:
        return Path(sys.executable)
    for name in ("python3.11", "python3.12"):
        found = shutil.which(name)
        if found and subprocess.run([found, "-c", ""], check=False, capture_output=True).returncode == 0:
            say(f"Python {sys.version.split()[0]} does not fit; using {found}")
            return Path(found)
    raise CannotGoOn(
        f"Python 3.11 or 3.12 is needed; this is {sys.version.split()[0]}. Install one of them and run this again."
    )


# --- System packages ----------------------------------------------------------------------------------------------------------


def ensure_system_packages(thing: str, *, may_install: bool) -> None:
    """Install what is missing where we may; say what is missing where we may not."""
    if not sys.platform.startswith("linux"):
        return
    wanted = packages_of(GROUPS[thing]) + ([] if has_ensurepip() or venv_python().exists() else ["python3-venv"])
    if not shutil.which("dpkg-query"):
        say(f"this is not Debian or Ubuntu: if something is missing, install what your system calls {' '.join(wanted)}")
        return
    missing = missing_of(wanted)
    if not missing:
        return
    prefix = privilege()
    if prefix is None or not may_install:
        raise CannotGoOn(
            "these system packages are missing and I may not install them:\n"
            f"  sudo apt-get install --no-install-recommends {' '.join(missing)}\n"
            "Run that, then run this again."
        )
    say(f"installing system packages: {' '.join(missing)}")
    quietly([*prefix, "apt-get", "update", "-qq"])
    install = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if quietly(install) != 0:
        raise CannotGoOn(f"apt-get could not install them; try it yourself to see why:\n  {' '.join(install)}")


def quietly(command: list[str]) -> int:
    """Run apt without its questions and its chatter; return its exit status."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    return subprocess.run(
        command, check=False, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    ).returncode


def packages_of(groups: tuple[str, ...]) -> list[str]:
    """Return the packages of the groups, each once, in the file's order."""
    lines = (
        line.split() for line in SYSTEM_PACKAGES.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    )
    return list(dict.fromkeys(name for words in lines if words and words[0] in groups for name in words[1:]))


def missing_of(wanted: list[str]) -> list[str]:
    """Return those that dpkg does not know as installed; a library that was renamed for 64-bit time counts by its new name."""
    query = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Abbrev}\n"]
    listed = subprocess.run(query, check=False, capture_output=True, text=True).stdout
    installed = {line.split()[0] for line in listed.splitlines() if line.split()[1:] == ["ii"]}
    return [name for name in wanted if name not in installed and f"{name}t64" not in installed]


def privilege() -> list[str] | None:
    """Return what to put before a command that needs root, or None where we can't have it without asking."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def has_ensurepip() -> bool:
    """Whether this Python can make an environment with pip in it; Debian splits that off."""
    return subprocess.run([sys.executable, "-c", "import ensurepip"], check=False, capture_output=True).returncode == 0


# --- The environment ----------------------------------------------------------------------------------------------------------


def venv_python() -> Path:
    """Return the environment's interpreter."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure_environment(extras: tuple[str, ...]) -> None:
    """Make `.venv` hold exactly what the constraints say, unless the stamp says that it does."""
    fingerprint = environment_fingerprint(extras)
    if STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint and venv_python().exists():
        return
    if not venv_works():
        say(f"making the environment {VENV}")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    STAMP.unlink(missing_ok=True)
    say("installing pinned packages; the first time takes a minute or two")
    pip("install", "--require-hashes", "--no-deps", "-r", str(CONSTRAINTS))
    for extra in extras:
        pip("install", "-c", str(without_hashes()), "-r", str(ROOT / "packaging" / f"{extra}.txt"))
    pip("install", "--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    fetch_small_model()
    STAMP.write_text(fingerprint, encoding="utf-8")


def ensure_bytecode() -> None:
    """Compile what changed of our own modules, on all cores, before several processes do so at once."""
    command = [str(venv_python()), "-m", "compileall", "-q", "-j", "0", *(str(ROOT / name) for name in OURS)]
    subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def fetch_small_model() -> None:
    """Bring the one model that is small enough to come along; without it everything works, the end of an answer is judged less well."""
    say(f"fetching the model {SMALL_MODEL} (9 MB)")
    command = [str(venv_python()), "-m", "app", "models", "fetch", SMALL_MODEL]
    result = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=ROOT)
    if result.returncode != 0:
        say(f"it can't be had now; later: vivavoce models fetch {SMALL_MODEL}")


def venv_works() -> bool:
    """Whether the environment's own interpreter starts and is of our version; a moved or half-made one does not."""
    if not venv_python().exists():
        return False
    question = "import sys, pip; print(*sys.version_info[:2])"
    answer = subprocess.run([str(venv_python()), "-c", question], check=False, capture_output=True, text=True)
    return answer.stdout.split() == [str(part) for part in sys.version_info[:2]]


def environment_fingerprint(extras: tuple[str, ...]) -> str:
    """Return what the environment depends on, as one hash."""
    digest = hashlib.sha256()
    for part in (sys.version, str(ROOT), *extras):
        digest.update(part.encode() + b"\0")
    for file in (CONSTRAINTS, ROOT / "pyproject.toml", *(ROOT / "packaging" / f"{extra}.txt" for extra in extras)):
        digest.update(file.read_bytes())
    return digest.hexdigest()


def without_hashes() -> Path:
    """Return the pins alone: pip refuses to mix hashed and unhashed requirements, and an extra's own are not hashed."""
    pins = [line.split(" \\")[0] for line in CONSTRAINTS.read_text(encoding="utf-8").splitlines() if "==" in line]
    plain = VENV / "pins.txt"
    plain.write_text("\n".join(pins) + "\n", encoding="utf-8")
    return plain


def pip(*arguments: str) -> None:
    """Run the environment's pip; raise with its own words when it fails."""
    command = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "-q", *arguments]
    result = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if result.returncode != 0:
        raise CannotGoOn(f"pip failed ({' '.join(arguments[:1])}):\n{(result.stderr or result.stdout).strip()[-2000:]}")


def say(line: str) -> None:
    """Tell the person what is being done."""
    print(f"bootstrap: {line}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
