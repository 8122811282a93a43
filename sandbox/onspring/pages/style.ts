/** One style sheet for all pages: light and dark by the reader's setting, from 360 px up, no external assets. */
export const STYLE = `
:root{color-scheme:light dark;
--ground:light-dark(#f6f5f2,#15171a);--surface:light-dark(#fff,#1d2024);--raised:light-dark(#faf9f7,#23272c);
--line:light-dark(#e4e1db,#31363c);--ink:light-dark(#22252a,#e8e9ea);--soft:light-dark(#62676f,#a0a7b0);
--accent:light-dark(#0f6a63,#5cc4b8);--on-accent:light-dark(#fff,#0d1f1d);--tint:light-dark(#e3f1ef,#1f3331);
--bad:light-dark(#a8321f,#f0907f);--bad-tint:light-dark(#fbe9e5,#3a221e);--warn:light-dark(#86590a,#e3b566);--warn-tint:light-dark(#faf0dc,#352b19);
--radius:10px;font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink)}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:4px}
.skip{position:absolute;left:-999px}.skip:focus{left:8px;top:8px;background:var(--surface);padding:8px 12px;z-index:2}
.bar{background:var(--surface);border-bottom:1px solid var(--line)}
.bar>div{max-width:1180px;margin:0 auto;padding:0 24px;display:flex;gap:4px;align-items:center;min-height:56px;flex-wrap:wrap}
.brand{font-weight:650;letter-spacing:-.01em;color:var(--ink);margin-right:20px;display:flex;gap:10px;align-items:center}
.brand i{width:20px;height:20px;border-radius:6px;background:linear-gradient(135deg,var(--accent),light-dark(#3aa398,#2d7d75))}
.bar nav a{color:var(--soft);padding:8px 12px;border-radius:8px;display:inline-block}
.bar nav a:hover{background:var(--raised);text-decoration:none;color:var(--ink)}.bar nav a[aria-current]{color:var(--accent);font-weight:600}
.bar small{margin-left:auto;color:var(--soft)}
main{max-width:1180px;margin:0 auto;padding:28px 24px 64px}
.crumbs{color:var(--soft);font-size:13px;margin:0 0 6px}.crumbs a{color:var(--soft)}
h1{font-size:24px;line-height:1.25;margin:0;letter-spacing:-.015em;text-wrap:balance}h2{font-size:15px;margin:0 0 12px}
.head{display:flex;gap:16px;align-items:end;justify-content:space-between;flex-wrap:wrap;margin-bottom:20px}.head p{margin:4px 0 0;color:var(--soft)}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:var(--radius)}.panel.pad{padding:20px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(250px,1fr));gap:16px;padding:0;margin:0;list-style:none}
.cards a{display:block;color:inherit;padding:18px 20px;height:100%}.cards a:hover{text-decoration:none;border-color:var(--accent)}
.cards b{font-size:16px;font-weight:620}.cards .figure{font-size:28px;font-weight:620;letter-spacing:-.02em;margin:12px 0 0;font-variant-numeric:tabular-nums}
.muted{color:var(--soft)}.small{font-size:13px}.mono{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:13px;overflow-wrap:anywhere}
.tools{display:flex;gap:8px;flex-wrap:wrap;padding:12px 14px;border-bottom:1px solid var(--line)}
input,select,textarea,button,.button{font:inherit;color:inherit}
input:not([type=checkbox]),select,textarea{width:100%;background:var(--surface);border:1px solid light-dark(#cfcbc3,#434950);border-radius:8px;padding:8px 10px;min-height:40px}
textarea{min-height:132px;resize:vertical;line-height:1.45}select[multiple]{padding:4px}
input:focus,select:focus,textarea:focus{border-color:var(--accent);outline:2px solid var(--tint);outline-offset:0}
.tools input{flex:1 1 220px;width:auto}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:40px;padding:0 16px;border-radius:8px;border:1px solid var(--line);background:var(--surface);cursor:pointer;font-weight:550;color:var(--ink)}
button:hover,.button:hover{border-color:var(--accent);text-decoration:none}.primary{background:var(--accent);color:var(--on-accent);border-color:var(--accent)}.primary:hover{filter:brightness(1.07)}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}
th{font-size:12px;font-weight:600;color:var(--soft);text-align:left;padding:10px 14px;border-bottom:1px solid var(--line);white-space:nowrap}
td{padding:11px 14px;border-bottom:1px solid var(--line);vertical-align:top}tr:last-child td{border-bottom:0}tbody tr:hover{background:var(--raised)}
td.number,th.number{font-variant-numeric:tabular-nums;white-space:nowrap}td.title{min-width:260px;font-weight:550}
.chip{display:inline-block;padding:1px 9px;border-radius:99px;background:var(--raised);border:1px solid var(--line);font-size:13px;white-space:nowrap}
.chip.good{background:var(--tint);border-color:transparent;color:var(--accent)}.chip.bad{background:var(--bad-tint);border-color:transparent;color:var(--bad)}.chip.warn{background:var(--warn-tint);border-color:transparent;color:var(--warn)}
.pager{display:flex;gap:8px;justify-content:space-between;align-items:center;padding:12px 14px;border-top:1px solid var(--line);color:var(--soft)}.pager div{display:flex;gap:8px}
.two{display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:20px;align-items:start}
.fields{display:grid;grid-template-columns:1fr 1fr;gap:16px 20px}.wide{grid-column:1/-1}
.field label,.field legend,.label{display:block;font-size:13px;font-weight:600;margin-bottom:5px;padding:0}.field .hint{font-weight:400;color:var(--soft)}
fieldset{border:0;padding:0;margin:0;min-width:0}.checks{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 0}.checks label{font-weight:400;font-size:15px;display:flex;gap:8px;align-items:center;min-height:32px;margin:0}
input[type=checkbox]{width:17px;height:17px;accent-color:var(--accent);margin:0}
.readonly{padding:8px 10px;min-height:40px;background:var(--raised);border-radius:8px;overflow-wrap:anywhere;white-space:pre-wrap}
.actions{display:flex;gap:10px;padding:14px 20px;border-top:1px solid var(--line);position:sticky;bottom:0;background:var(--surface);border-radius:0 0 var(--radius) var(--radius)}
.note{padding:11px 14px;border-radius:8px;margin-bottom:16px;background:var(--tint);color:var(--accent)}.note.bad{background:var(--bad-tint);color:var(--bad)}
.empty{padding:44px 20px;text-align:center;color:var(--soft)}.log{list-style:none;margin:0;padding:0}.log li{padding:10px 0;border-bottom:1px solid var(--line)}.log li:last-child{border:0}
details summary{cursor:pointer;color:var(--soft)}pre{background:var(--raised);padding:10px 12px;border-radius:8px;overflow:auto;font-size:12.5px;margin:8px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
dl{margin:0;display:grid;grid-template-columns:auto 1fr;gap:6px 14px;font-size:14px}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}.stack>*+*{margin-top:16px}
.files+.files{margin-top:18px}.files .log{margin-bottom:8px}.files img{display:block;max-width:100%;max-height:140px;border-radius:8px;margin-bottom:6px}
.upload{display:flex;gap:8px;flex-wrap:wrap}.upload input{flex:1 1 160px;min-width:0;font-size:13px}.link{min-height:28px;padding:0;border:0;background:none;color:var(--bad);font-weight:400;font-size:13px}
.tools.plain{padding:0;border:0}.part+.part{margin-top:22px}.part>legend{font-size:15px;font-weight:620;margin-bottom:12px;padding:0}.part textarea{min-height:88px}
.check{display:flex;gap:8px;align-items:center;min-height:40px}.check label{margin:0;font-weight:400;font-size:15px}
form:not(:has(option[value=apiKey]:checked)) .for-apiKey,form:not(:has(option[value=basic]:checked)) .for-basic,form:not(:has(option[value=oauth2]:checked)) .for-oauth2{display:none}
@media(max-width:860px){.two{grid-template-columns:minmax(0,1fr)}}
@media(max-width:640px){.bar>div,main{padding-left:16px;padding-right:16px}.bar small{display:none}.brand{width:100%;padding-top:10px;margin:0}.bar nav{margin-left:-12px}
.fields{grid-template-columns:minmax(0,1fr)}h1{font-size:21px}
.rows thead{position:absolute;left:-9999px}.rows,.rows tbody,.rows tr,.rows td{display:block;width:100%}.rows tr{padding:12px 14px;border-bottom:1px solid var(--line)}
.rows td{border:0;padding:2px 0;display:flex;gap:10px;justify-content:space-between}.rows td::before{content:attr(data-label);color:var(--soft);font-size:13px;flex:none}
.rows td.title{display:block;min-width:0;padding-bottom:6px}.rows td.title::before{content:none}.rows td:has(>span:empty){display:none}.rows td>*{min-width:0;text-align:right}.rows pre{text-align:left}.rows td.title>*{text-align:left}}
`;
