import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { PastPlans } from "./PastPlans.tsx";

describe("PastPlans", () => {
  it("makes no card before it is opened, but for a link that asks for one", () => {
    const renderCards = vi.fn(() => <li>October grants</li>);
    const closed = <PastPlans count={10} isAsked={false} renderCards={renderCards} />;
    expect(renderToStaticMarkup(closed)).toContain("Nonces already used: 10");
    expect(renderCards).not.toHaveBeenCalled();
    const asked = <PastPlans count={10} isAsked renderCards={renderCards} />;
    expect(renderToStaticMarkup(asked)).toContain("October grants");
  });
});
