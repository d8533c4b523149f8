/** SablierV2LockupLinear 1.2.0 (@sablier/v2-core): what Mintage reads and calls. */
export const sablierLockupLinearAbi = [
  {
    type: "function",
    name: "symbol",
    stateMutability: "view",
    inputs: [],
    outputs: [{ name: "", type: "string" }],
  },
  {
    type: "function",
    name: "nextStreamId",
    inputs: [],
    outputs: [
      {
        name: "",
        type: "uint256",
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "getStream",
    inputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    outputs: [
      {
        name: "stream",
        type: "tuple",
        components: [
          {
            name: "sender",
            type: "address",
          },
          {
            name: "recipient",
            type: "address",
          },
          {
            name: "startTime",
            type: "uint40",
          },
          {
            name: "isCancelable",
            type: "bool",
          },
          {
            name: "wasCanceled",
            type: "bool",
          },
          {
            name: "asset",
            type: "address",
          },
          {
            name: "endTime",
            type: "uint40",
          },
          {
            name: "isDepleted",
            type: "bool",
          },
          {
            name: "isStream",
            type: "bool",
          },
          {
            name: "isTransferable",
            type: "bool",
          },
          {
            name: "amounts",
            type: "tuple",
            components: [
              {
                name: "deposited",
                type: "uint128",
              },
              {
                name: "withdrawn",
                type: "uint128",
              },
              {
                name: "refunded",
                type: "uint128",
              },
            ],
          },
          {
            name: "cliffTime",
            type: "uint40",
          },
        ],
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "streamedAmountOf",
    inputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    outputs: [
      {
        name: "streamedAmount",
        type: "uint128",
      },
    ],
    stateMutability: "view",
  },
  {
    type: "function",
    name: "createWithDurations",
    inputs: [
      {
        name: "params",
        type: "tuple",
        components: [
          {
            name: "sender",
            type: "address",
          },
          {
            name: "recipient",
            type: "address",
          },
          {
            name: "totalAmount",
            type: "uint128",
          },
          {
            name: "asset",
            type: "address",
          },
          {
            name: "cancelable",
            type: "bool",
          },
          {
            name: "transferable",
            type: "bool",
          },
          {
            name: "durations",
            type: "tuple",
            components: [
              {
                name: "cliff",
                type: "uint40",
              },
              {
                name: "total",
                type: "uint40",
              },
            ],
          },
          {
            name: "broker",
            type: "tuple",
            components: [
              {
                name: "account",
                type: "address",
              },
              {
                name: "fee",
                type: "uint256",
              },
            ],
          },
        ],
      },
    ],
    outputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "createWithTimestamps",
    inputs: [
      {
        name: "params",
        type: "tuple",
        components: [
          {
            name: "sender",
            type: "address",
          },
          {
            name: "recipient",
            type: "address",
          },
          {
            name: "totalAmount",
            type: "uint128",
          },
          {
            name: "asset",
            type: "address",
          },
          {
            name: "cancelable",
            type: "bool",
          },
          {
            name: "transferable",
            type: "bool",
          },
          {
            name: "timestamps",
            type: "tuple",
            components: [
              {
                name: "start",
                type: "uint40",
              },
              {
                name: "cliff",
                type: "uint40",
              },
              {
                name: "end",
                type: "uint40",
              },
            ],
          },
          {
            name: "broker",
            type: "tuple",
            components: [
              {
                name: "account",
                type: "address",
              },
              {
                name: "fee",
                type: "uint256",
              },
            ],
          },
        ],
      },
    ],
    outputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "cancel",
    inputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "renounce",
    inputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "withdraw",
    inputs: [
      {
        name: "streamId",
        type: "uint256",
      },
      {
        name: "to",
        type: "address",
      },
      {
        name: "amount",
        type: "uint128",
      },
    ],
    outputs: [],
    stateMutability: "nonpayable",
  },
  {
    type: "function",
    name: "withdrawMax",
    inputs: [
      {
        name: "streamId",
        type: "uint256",
      },
      {
        name: "to",
        type: "address",
      },
    ],
    outputs: [
      {
        name: "withdrawnAmount",
        type: "uint128",
      },
    ],
    stateMutability: "nonpayable",
  },
] as const;

/** What is called differently in release 1.1. */
export const sablierLockupLinear11Abi = [
  {
    type: "function",
    name: "createWithRange",
    inputs: [
      {
        name: "params",
        type: "tuple",
        components: [
          {
            name: "sender",
            type: "address",
          },
          {
            name: "recipient",
            type: "address",
          },
          {
            name: "totalAmount",
            type: "uint128",
          },
          {
            name: "asset",
            type: "address",
          },
          {
            name: "cancelable",
            type: "bool",
          },
          {
            name: "transferable",
            type: "bool",
          },
          {
            name: "range",
            type: "tuple",
            components: [
              {
                name: "start",
                type: "uint40",
              },
              {
                name: "cliff",
                type: "uint40",
              },
              {
                name: "end",
                type: "uint40",
              },
            ],
          },
          {
            name: "broker",
            type: "tuple",
            components: [
              {
                name: "account",
                type: "address",
              },
              {
                name: "fee",
                type: "uint256",
              },
            ],
          },
        ],
      },
    ],
    outputs: [
      {
        name: "streamId",
        type: "uint256",
      },
    ],
    stateMutability: "nonpayable",
  },
] as const;
