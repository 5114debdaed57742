"""Lets ``python -m ipraktik`` run the command line."""

from ipraktik.cli.main import main

if __name__ == "__main__":
    main()
