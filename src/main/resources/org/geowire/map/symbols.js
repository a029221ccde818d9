// symbols
