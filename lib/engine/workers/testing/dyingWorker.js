import { parentPort } from "node:worker_threads";

// A thread that ends by itself as soon as it is asked anything: for tests.
parentPort?.on("message", () => process.exit(3));
