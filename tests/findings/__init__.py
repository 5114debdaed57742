"""Black-box tests of `ipraktik validate`, written from the contract alone."""
