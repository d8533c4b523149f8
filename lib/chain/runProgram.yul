// Makes many calls in one, as the account whose address it is placed at by state override; never
// deployed. Asked by anybody but the runner's caller, it is the account it stands for: the account's own
// code, placed at another address, answers in its storage.
//
// Question of the caller: kind, target, value, size (a word each), then `size` bytes of calldata.
// Kind 0 calls the target, 1 makes a delegatecall, for which the value does not count.
// Answer: success, gas, size (a word each), then `size` bytes. Two words before all: block number, time.
object "RunProgram" {
  code {
    datacopy(0, dataoffset("runtime"), datasize("runtime"))
    return(0, datasize("runtime"))
  }
  object "runtime" {
    code {
      if iszero(eq(caller(), 0x4d696e7461676500000000000000000000000fee)) {
        calldatacopy(0, 0, calldatasize())
        let passed := delegatecall(gas(), 0x4d696e746167650000000000000000000000c0de, 0, calldatasize(), 0, 0)
        returndatacopy(0, 0, returndatasize())
        switch passed
        case 0 { revert(0, returndatasize()) }
        default { return(0, returndatasize()) }
      }
      mstore(0, number())
      mstore(0x20, timestamp())
      let out := 0x40
      for { let at := 0 } lt(at, calldatasize()) {} {
        let kind := calldataload(at)
        let target := calldataload(add(at, 0x20))
        let amount := calldataload(add(at, 0x40))
        let size := calldataload(add(at, 0x60))
        let input := add(at, 0x80)
        at := add(input, size)
        calldatacopy(out, input, size)
        let before := gas()
        // Half of the gas: a call that burns all it gets leaves some for the readings after it.
        let most := div(before, 2)
        switch kind
        case 0 { kind := call(most, target, amount, out, size, 0, 0) }
        default { kind := delegatecall(most, target, out, size, 0, 0) }
        mstore(out, kind)
        mstore(add(out, 0x20), sub(before, gas()))
        mstore(add(out, 0x40), returndatasize())
        returndatacopy(add(out, 0x60), 0, returndatasize())
        out := add(add(out, 0x60), returndatasize())
      }
      return(0, out)
    }
  }
}
