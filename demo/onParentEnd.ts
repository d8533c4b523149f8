import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Calls `onEnd` once any process between npm and this one is gone. npm signals the shell it runs a
 * script in, and some shells end without passing the signal on: nothing of the demo may outlive it.
 */
export function onParentEnd(onEnd: () => void): void {
  const ancestors = ancestorsUpToNpm(process.ppid);
  const timer = setInterval(() => {
    if (ancestors.every(isAlive)) return;
    clearInterval(timer);
    onEnd();
  }, 200);
  timer.unref();
}

/** The parent, and those above it up to npm; the parent alone when npm is not above. */
function ancestorsUpToNpm(parent: number): number[] {
  const found: number[] = [];
  for (let pid = parent; pid > 1 && found.length < 6; ) {
    found.push(pid);
    const { command, above } = describeProcess(pid);
    if (/^npm\b|\bnpm(-cli\.js)? /.test(command)) return found;
    pid = above;
  }
  return [parent];
}

function describeProcess(pid: number): { command: string; above: number } {
  try {
    if (process.platform === "linux") {
      const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
      // The name in parentheses may hold spaces; state and parent follow it.
      const status = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "");
      return { command, above: Number(status.split(" ")[1]) };
    }
    const line = execFileSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], { encoding: "utf8" });
    const [above, ...words] = line.trim().split(/\s+/);
    return { command: words.join(" "), above: Number(above) };
  } catch {
    return { command: "", above: 0 };
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // No right to signal it: it is there.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
