"""Results to workbooks and other files: pure tables first, one module that touches xlsx."""
