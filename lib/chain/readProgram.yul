// Answers many questions in one call. Placed by state override, never deployed.
//
// Question: kind, target, size (a word each), then `size` bytes of calldata.
// Kind 0 calls the target, which can change nothing; 1 asks its balance,
// 2 the size of its code, 3 its code. 4 asks the block's
// number and 5 its time, and neither looks at the target.
// Answer: success, size (a word each), then `size` bytes.
object "ReadProgram" {
  code {
    datacopy(0, dataoffset("runtime"), datasize("runtime"))
    return(0, datasize("runtime"))
  }
  object "runtime" {
    code {
      let out := 0
      for { let at := 0 } lt(at, calldatasize()) {} {
        let kind := calldataload(at)
        let target := calldataload(add(at, 0x20))
        let size := calldataload(add(at, 0x40))
        let input := add(at, 0x60)
        at := add(input, size)
        switch kind
        case 0 {
          calldatacopy(out, input, size)
          // A quarter of the gas, and not more than two million: a contract that burns all it gets
          // must starve neither the others nor what comes after the reading.
          let most := div(gas(), 4)
          if gt(most, 2000000) { most := 2000000 }
          mstore(out, staticcall(most, target, out, size, 0, 0))
          size := returndatasize()
          mstore(add(out, 0x20), size)
          returndatacopy(add(out, 0x40), 0, size)
          out := add(add(out, 0x40), size)
        }
        case 3 {
          size := extcodesize(target)
          mstore(out, 1)
          mstore(add(out, 0x20), size)
          extcodecopy(target, add(out, 0x40), 0, size)
          out := add(add(out, 0x40), size)
        }
        default {
          mstore(out, 1)
          mstore(add(out, 0x20), 0x20)
          mstore(add(out, 0x40), balance(target))
          if eq(kind, 2) { mstore(add(out, 0x40), extcodesize(target)) }
          if eq(kind, 4) { mstore(add(out, 0x40), number()) }
          if eq(kind, 5) { mstore(add(out, 0x40), timestamp()) }
          out := add(out, 0x60)
        }
      }
      return(0, out)
    }
  }
}
