/** The path of a field of an object; the object may be the model itself. */
export function joinPath(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
