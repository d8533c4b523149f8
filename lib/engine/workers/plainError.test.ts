import { describe, expect, it } from "vitest";
import { InvalidModelError } from "../InvalidModelError.ts";
import { UnknownFieldError } from "../questions/errors.ts";
import { WorkerFailedError } from "./errors.ts";
import { fromPlainError, RemoteError, toPlainError } from "./plainError.ts";

/** What arrives of an error in another thread. */
const cross = (error: unknown) => fromPlainError(structuredClone(toPlainError(error)));

describe("fromPlainError", () => {
  it("gives an error of Mintage's back with all it said", () => {
    const error = new WorkerFailedError("it stopped");
    const crossed = cross(error);
    expect(crossed).toBeInstanceOf(RemoteError);
    const { name, message, code, fault, remedy, shortMessage, details } = error;
    expect(crossed).toMatchObject({ name, message, code, fault, remedy, shortMessage, details });
  });

  it("leaves out details that there are not", () => {
    const error = new UnknownFieldError("a.b");
    expect(cross(error).message).toBe(error.message);
    expect(cross(error).details).toBeUndefined();
  });

  it("gives a faulty model's error as what it was", () => {
    const error = new InvalidModelError([{ path: "buckets[0]", message: "is missing" }]);
    const crossed = cross(error);
    expect(crossed).toBeInstanceOf(InvalidModelError);
    expect(crossed).toEqual(error);
  });

  it.each([
    [new RangeError("too long"), "RangeError: too long"],
    ["thrown text", "Error: thrown text"],
    [undefined, "Error: undefined"],
  ])("names what else was thrown: %s", (thrown, details) => {
    const crossed = cross(thrown);
    expect(crossed).toBeInstanceOf(WorkerFailedError);
    expect(crossed.details).toBe(details);
  });
});
