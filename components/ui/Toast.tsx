"use client";

import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from "react";

const ToastContext = createContext<(text: string) => void>(() => undefined);

const shownMilliseconds = 4_000;

/** Says short things once, to eyes and to screen readers. */
export function useToast(): (text: string) => void {
  return useContext(ToastContext);
}

/** Holds the one line that `useToast` writes to. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<{ text: string } | undefined>(undefined);
  const say = useCallback((text: string) => setMessage({ text }), []);
  useEffect(() => {
    if (message === undefined) return;
    const timer = setTimeout(() => setMessage(undefined), shownMilliseconds);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <ToastContext value={say}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 top-2 z-50 flex justify-center"
      >
        {message !== undefined && (
          <span className="rounded-lg bg-ink px-4 py-2 text-small text-paper">{message.text}</span>
        )}
      </div>
    </ToastContext>
  );
}
