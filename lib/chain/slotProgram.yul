// Answers with storage words. Placed by state override at the address whose storage is asked, in a
// simulated block after all others, never deployed.
//
// Question: slots, a word each. Answer: their values, a word each.
object "SlotProgram" {
  code {
    datacopy(0, dataoffset("runtime"), datasize("runtime"))
    return(0, datasize("runtime"))
  }
  object "runtime" {
    code {
      for { let at := 0 } lt(at, calldatasize()) { at := add(at, 0x20) } {
        mstore(at, sload(calldataload(at)))
      }
      return(0, calldatasize())
    }
  }
}
