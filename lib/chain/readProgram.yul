// Answers many questions in one call. Placed by state override, never deployed; the questions follow it as
// part of the code. So they are sent once, however often one request asks them.
//
// Question: kind (1 byte), size (3), target (20), then `size` bytes of calldata.
// Kind 0 calls the target, which can change nothing; 1 asks its balance,
// 2 the size of its code, 3 its code. 4 asks the block's
// number and 5 its time, and neither looks at the target.
// Answer: success (1 byte), size (3), then `size` bytes. A preview reads hundreds of values a dozen times in
// one request: so nothing here is padded to words.
object "ReadProgram" {
  code {
    datacopy(0, dataoffset("runtime"), datasize("runtime"))
    return(0, datasize("runtime"))
  }
  object "runtime" {
    code {
      let end := sub(codesize(), datasize("runtime"))
      codecopy(0, datasize("runtime"), end)
      let out := end
      for { let at := 0 } lt(at, end) {} {
        let head := mload(at)
        let kind := byte(0, head)
        let size := and(shr(224, head), 0xffffff)
        let target := and(shr(64, head), 0xffffffffffffffffffffffffffffffffffffffff)
        let input := add(at, 24)
        at := add(input, size)
        switch kind
        case 0 {
          // A quarter of the gas, and not more than two million: a contract that burns all it gets
          // must starve neither the others nor what comes after the reading.
          let most := div(gas(), 4)
          if gt(most, 2000000) { most := 2000000 }
          let success := staticcall(most, target, input, size, 0, 0)
          size := returndatasize()
          mstore(out, or(shl(248, success), shl(224, size)))
          returndatacopy(add(out, 4), 0, size)
          out := add(add(out, 4), size)
        }
        case 3 {
          size := extcodesize(target)
          mstore(out, or(shl(248, 1), shl(224, size)))
          extcodecopy(target, add(out, 4), 0, size)
          out := add(add(out, 4), size)
        }
        default {
          mstore(out, or(shl(248, 1), shl(224, 0x20)))
          let value := balance(target)
          if eq(kind, 2) { value := extcodesize(target) }
          if eq(kind, 4) { value := number() }
          if eq(kind, 5) { value := timestamp() }
          mstore(add(out, 4), value)
          out := add(out, 36)
        }
      }
      return(end, sub(out, end))
    }
  }
}
