// Plain JavaScript, so that one name leads to it from sources and bundles.
import { startViewWorker } from "./startViewWorker.ts";

startViewWorker();
