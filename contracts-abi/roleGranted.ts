// From @openzeppelin/contracts 5.7.0 (AccessControl).

/** Who was given a role: the event of `accessControlAbi`, apart for pages that only read. */
export const roleGrantedAbi = [
  {
    type: "event",
    name: "RoleGranted",
    inputs: [
      { name: "role", type: "bytes32", indexed: true },
      { name: "account", type: "address", indexed: true },
      { name: "sender", type: "address", indexed: true },
    ],
  },
] as const;
