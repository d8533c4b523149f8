// Plain JavaScript, so that one name leads to it from sources, bundles and the published package.
import { startEngineWorker } from "./startEngineWorker.ts";

startEngineWorker();
