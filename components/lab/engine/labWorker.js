// Plain JavaScript, so that one name leads to it from sources and bundles.
import { startLabWorker } from "./startLabWorker.ts";

startLabWorker();
