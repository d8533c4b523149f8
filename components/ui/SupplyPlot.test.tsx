import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { SupplySeries } from "../../lib/report/SupplySeries.ts";
import { DateSlider } from "./DateSlider.tsx";
import { SupplyPlot } from "./SupplyPlot.tsx";

const series: SupplySeries = {
  dates: [1_790_000_000, 1_800_000_000, 1_820_000_000],
  baseline: [100n, 100n, 100n],
  proposed: [100n, 110n, 120n],
  allowed: undefined,
  isDead: false,
  events: [],
};

describe("SupplyPlot", () => {
  it("tells a screen reader the date and the values that it shows, at first the last ones", () => {
    const markup = renderToStaticMarkup(
      <SupplyPlot series={series} quantity="total" decimals={0} symbol="UNI" />,
    );
    expect(markup).toContain('aria-valuetext="3 Sep 2027: 120 UNI, under today’s rules 100 UNI"');
    expect(markup).toContain('aria-valuenow="2"');
    expect(markup).toMatch(/<p [^>]*><span [^>]*>3 Sep 2027</);
  });
});

describe("DateSlider", () => {
  it("keeps its date when the pointer or the focus leaves, as a lifted finger does", () => {
    const { props } = DateSlider({
      ref: { current: null },
      frame: { width: 100, height: 100 },
      label: "Supply",
      valueText: "",
      dates: series.dates,
      dateX: (seconds) => seconds,
      index: 0,
      onIndex: () => undefined,
      children: null,
    });
    const handlers = Object.keys(props).filter((name) => name.startsWith("on"));
    expect(handlers).toEqual(["onPointerMove", "onPointerDown", "onKeyDown"]);
  });
});
