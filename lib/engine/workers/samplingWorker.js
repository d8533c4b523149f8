// Plain JavaScript, so that one name leads to it from sources, bundles and the published package.
import { startSamplingWorker } from "./startSamplingWorker.ts";

startSamplingWorker();
