"use client";

import { useSyncExternalStore } from "react";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The key the script in the page's head reads before the first paint. */
const storageKey = "mintage.theme";
const changed = "mintage:theme";

/** Light, dark, or as the system says; kept in the browser. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(subscribe, readTheme, () => "system");
  return (
    <label className="ml-auto flex items-center gap-2">
      Theme
      <select
        value={theme}
        onChange={(event) => storeTheme(event.target.value)}
        className="rounded border border-edge bg-card px-2 py-1 text-ink"
      >
        <option value="system">As the system</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  return () => window.removeEventListener(changed, onChange);
}

function readTheme(): Theme {
  return themes.find((theme) => theme === document.documentElement.dataset.theme) ?? "system";
}

function storeTheme(theme: string) {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(storageKey);
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(storageKey, theme);
  }
  window.dispatchEvent(new Event(changed));
}
