import fc from "fast-check";

// A mutant is met by hundreds of cases of a property, not by all: what only the last would find counts
// as survived.
fc.configureGlobal({ interruptAfterTimeLimit: 500, endOnFailure: true });
