// Plain JavaScript, as every entry of a worker: serves the methods of tests in a thread.
import { startTestMethods } from "./startTestMethods.ts";

startTestMethods();
