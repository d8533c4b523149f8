/** The page's whole style sheet. Colours as in the app; narrow pages and paper at the end. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fbfaf7;--card:#fff;--ink:#1c1b18;--soft:#65625a;--line:#e7e3da;--accent:#0b7a63;--base:#8d8a82;--warn:#8f5300;--crit:#b42318;--ok:#28704a;--info:#3a5ba8;--shade:rgba(28,27,24,.3)}
@media (prefers-color-scheme:dark){:root{--paper:#121411;--card:#191c18;--ink:#ecebe4;--soft:#a19e94;--line:#2b2f29;--accent:#4cc9a6;--base:#8a877e;--warn:#f0b357;--crit:#f97066;--ok:#66c28f;--info:#8aa8ea;--shade:rgba(236,235,228,.4)}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:56rem;padding:2rem 1.25rem 3rem;background:var(--paper);color:var(--ink);font:15px/1.5 Inter,system-ui,"Segoe UI",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1{margin:.35rem 0 .6rem;font-size:1.75rem;line-height:1.25;font-weight:640;letter-spacing:-.01em}
h2{margin:0 0 .6rem;font-size:1.0625rem;font-weight:620}
h3{margin:0;font-size:1em;font-weight:580}
p{margin:0 0 .5rem}
section{margin:2rem 0 0}
code,.id,.evidence{font-family:"JetBrains Mono",ui-monospace,Menlo,monospace;font-size:.85em}
.note,.subject,dt,.exact{color:var(--soft);font-size:.8125rem;font-weight:400}
.summary{font-size:1.0625rem;max-width:70ch}
.fails{color:var(--crit);font-weight:580}
.verdict,.state{display:inline-block;margin-left:.35rem;padding:0 .55rem;border:1px solid currentColor;border-radius:99px;font-weight:560}
.mark{font-weight:700}
.critical{color:var(--crit)}.warning{color:var(--warn)}.notChecked{color:var(--info)}.ok{color:var(--ok)}.info{color:var(--soft)}
h3.ok,h3.info{color:inherit}
.old{color:var(--soft)}
b{font-weight:600}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1rem 1.25rem;margin:1.25rem 0 0;padding:1rem 0;border:solid var(--line);border-width:1px 0}
.figures dd{margin:0}
.figures b{display:block;font-size:1.375rem;line-height:1.25}
.figures span{display:block;font-size:.8125rem;color:var(--soft)}
.chart{display:block;width:100%;height:auto;margin-bottom:1rem;font-size:12px}
.chart.narrow{display:none}
.chart .grid{stroke:var(--line)}
.chart .tick{fill:var(--soft);font-size:11.5px}
.chart path{fill:none}
.chart path.allowed{fill:var(--accent);opacity:.16}
.chart path.edge{stroke:var(--accent);opacity:.4}
.chart path.baseline{stroke:var(--base);stroke-width:2;stroke-dasharray:5 4}
.chart path.proposed{stroke:var(--accent);stroke-width:2.4}
.chart circle{fill:var(--paper);stroke:var(--accent);stroke-width:2}
.chart text{paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round}
.chart text.tick,.chart text.allowed{stroke:none}
.chart text.event{fill:var(--ink)}
.chart .label{font-size:12.5px;fill:var(--accent)}
.chart .label.proposed{font-weight:580}
.chart .label.baseline{fill:var(--soft)}
.table{overflow-x:auto;margin-bottom:1.25rem;scrollbar-width:thin;background:linear-gradient(90deg,var(--paper) 40%,transparent) 0 0/2.5rem 100% no-repeat local,linear-gradient(270deg,var(--paper) 40%,transparent) 100% 0/2.5rem 100% no-repeat local,linear-gradient(90deg,var(--shade),transparent) 0 0/.75rem 100% no-repeat,linear-gradient(270deg,var(--shade),transparent) 100% 0/.75rem 100% no-repeat}
table{width:100%;border-collapse:collapse}
th,td{padding:.4rem .75rem .4rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top;font-weight:400}
thead th{border:0;padding-top:0;color:var(--soft);font-size:.8125rem}
.number{text-align:right;white-space:nowrap}
.fraction{white-space:normal;overflow-wrap:anywhere;font-size:.85em}
tr>:last-child{padding-right:0}
.wide td,.wide th{font-size:.8125rem;overflow-wrap:normal}
td .old{display:block}
summary{padding:.35rem 0;color:var(--soft);font-size:.8125rem;cursor:pointer}
.calls{margin:0;padding-left:1.6rem}
.calls>li{margin:0 0 .9rem}
.calls>li::marker{color:var(--soft)}
.calls p{margin-bottom:.2rem}
.calls .calls{margin-top:.6rem;border-left:1px solid var(--line)}
.calls .note>*{margin-right:.4rem}
.fields{margin:.3rem 0;font-size:.8125rem}
.fields div{display:grid;grid-template-columns:minmax(6rem,12rem) 1fr;gap:.75rem}
.fields dd{margin:0}
.bytes{max-height:4.6em;overflow-y:auto;line-height:1.45;color:var(--soft);font-size:.8125rem}
.findings,.evidence{margin:0;padding:0;list-style:none}
.findings>li{display:grid;grid-template-columns:1.25rem 1fr;gap:.4rem;padding:.65rem 0;border-top:1px solid var(--line)}
.findings p{margin:0;font-size:.875rem;color:var(--soft)}
.evidence{color:var(--soft)}
.evidence li{display:grid;grid-template-columns:1.2em 1fr}
.evidence li::before{content:"– "}
.description{max-width:70ch}
.description h3,.description h4{margin:1.1rem 0 .25rem;font-size:1em;font-weight:620}
.description h4{font-weight:560}
.description ul,.description ol{margin:.4rem 0 .6rem;padding-left:1.5rem}
.description blockquote{margin:.6rem 0;padding-left:.9rem;border-left:3px solid var(--line);color:var(--soft)}
.description li ul,.description li ol{margin:.1rem 0 .2rem}
.description pre{margin:.6rem 0;white-space:pre-wrap}
.description hr{margin:1rem 0;border:0;border-top:1px solid var(--line)}
.description th{padding-top:.4rem}
.description td{overflow-wrap:normal}
a{color:var(--accent)}
.votes,.timeline{margin:0;padding:0;list-style:none}
.votes{display:grid;grid-template-columns:4.5rem 1fr auto;column-gap:.75rem}
.votes li{display:grid;grid-column:1/-1;grid-template-columns:subgrid;align-items:center}
.votes li>:last-child{text-align:right}
.bar{display:block;width:100%;height:.4rem;border-radius:99px;background:var(--line)}
.bar .for{fill:var(--accent)}.bar .against{fill:var(--crit)}.bar .abstain{fill:var(--base)}
.votes+.note{margin-top:.5rem}
.timeline li{padding:.1rem 0 .8rem .75rem;border-left:3px solid var(--accent);color:var(--soft);font-size:.8125rem}
.timeline .toCome{border-color:var(--line)}
.timeline b{display:block;color:var(--ink);font-size:.9375rem}
.timeline .note{display:inline}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--soft);font-size:.8125rem}
@media (max-width:560px){
body{padding:1.25rem 1rem 2rem}
h1{font-size:1.4375rem}
.chart.wide{display:none}
.chart.narrow{display:block}
.figures{grid-template-columns:1fr 1fr}
.fields div{grid-template-columns:1fr;gap:0;margin-bottom:.3rem}
}
@media screen and (max-width:680px){
.wide thead,.pairs thead{display:none}
.wide tr,.pairs tr{display:block;padding:.45rem 0;border-top:1px solid var(--line)}
.wide th,.pairs th{display:block;padding:0;border:0;font-size:.8125rem}
.pairs th{color:var(--soft)}
.wide th{font-weight:580}
.wide td,.pairs td{display:flex;column-gap:.75rem;padding:.05rem 0;border:0}
.wide td{flex-wrap:wrap}
.wide td>div{margin-left:auto}
.wide td::before,.pairs td::before{content:attr(data-label);flex:none;color:var(--soft);font-size:.8125rem}
.pairs td::before{width:4.75rem;line-height:1.7}
.pairs td>div{min-width:0}
}
@media print{
details::details-content{content-visibility:visible}
:root{color-scheme:light;--paper:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#ccc;--accent:#0b7a63;--base:#777;--warn:#8f5300;--crit:#b42318;--ok:#28704a;--info:#3a5ba8}
body{max-width:none;padding:0;font-size:10pt}
.bytes{max-height:none}
.table{overflow:visible;background:none}
.wide th,.wide td{padding-right:.5rem;font-size:7pt;overflow-wrap:anywhere;white-space:normal}
h2,h3,section>.note{break-after:avoid}
tr,.figures div,.chart,.findings>li{break-inside:avoid}
}
`;
