import { takeReceipts } from "./receiptRuns.ts";

await fetch(location.pathname, { method: "POST", body: JSON.stringify(await takeReceipts()) });
