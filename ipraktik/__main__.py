"""Starts the command line: for ``python -m ipraktik``, and for the command `ipraktik`.

Ctrl-C before there is any work to undo ends the program in silence. Python's own handler would
show where the imports were; so another one stands first of all, until `main` takes over.
"""

import os

_STOPPED = 130


def start() -> None:
    """Run the command line as the program of this process."""
    try:
        import signal

        # Who starts it in the background may have it ignore Ctrl-C: that stays.
        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, lambda *_: os._exit(_STOPPED))
    except KeyboardInterrupt:
        os._exit(_STOPPED)
    from ipraktik.cli.main import main

    main()


if __name__ == "__main__":
    start()
