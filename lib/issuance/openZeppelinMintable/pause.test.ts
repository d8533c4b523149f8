import { places } from "../../../test/describeContexts.ts";
import { testKinds } from "../../../test/testKinds.ts";
import { pause } from "./pause.ts";
import { unpause } from "./unpause.ts";

const { token } = places;

testKinds("actions of a pausable token", {
  kinds: [pause, unpause],
  // Selectors: 4byte.directory; the Contracts Wizard's pausable ERC-20
  examples: [
    {
      action: { type: "pause", contract: token },
      to: token,
      selector: "0x8456cb59",
      words: [],
      sentence: "Pause HRB",
      fields: [`Contract: ${token}`, "Paused: yes"],
      bareSentence: `Pause ${token}`,
      effects: [{ kind: "parameter", contract: token, name: "paused", value: "true" }],
    },
    {
      action: { type: "unpause", contract: token },
      to: token,
      selector: "0x3f4ba83a",
      words: [],
      sentence: "Unpause HRB",
      fields: [`Contract: ${token}`, "Paused: no"],
      bareSentence: `Unpause ${token}`,
      effects: [{ kind: "parameter", contract: token, name: "paused", value: "false" }],
    },
  ],
});
