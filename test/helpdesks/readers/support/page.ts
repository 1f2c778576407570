import { Window } from 'happy-dom'

/** A page as the readers see it. Elements have no size of their own here; tests that need one give it. */
export function pageOf(html: string, url = 'https://acme.topdesk.net/tas/secure/mango/window/4'): Document {
  const window = new Window({ url })
  window.document.write(html)
  return window.document as unknown as Document
}

/** Gives every element the size it would have on screen. */
export function giveSizes(document: Document, width = 200, height = 30): void {
  const rect = { left: 5, top: 6, width, height } as DOMRect
  for (const element of document.querySelectorAll('*')) element.getBoundingClientRect = () => rect
}

export const cardEn = `<!doctype html><html lang="en"><body><div>
 <h1><div>I 2611 103</div><div>Till does not start</div></h1>
 <button guielement="toolbar_button">Save</button>
 <label for="c1">Priority</label><input id="c1" type="text" mtype="combobox" value="P1">
 <label for="c2">Duration</label><input id="c2" type="text" mtype="combobox" value="8 hours">
 <label for="c3">Target date:</label><div guielement="datetimecontrol"><input id="c3" type="text" value="November 16, 2026"><input id="c4" type="text" value="5:00 PM"></div>
 <label for="c5">On hold</label><button id="c5" role="checkbox" aria-checked="true"></button><div guielement="datetimecontrol"><input id="c6" type="text" value="November 16, 2026"><input id="c7" type="text" value="1:30 PM"></div>
 <label for="c8">Operator group</label><input id="c8" type="text" value="Service desk">
 <label for="c9">Operator</label><input id="c9" type="text" value="">
 <label for="c10">Status</label><input id="c10" type="text" value="Waiting for supplier">
 <label for="c11">Supplier</label><input id="c11" type="text" value="Telia">
 <div guielement="pt-request-container"><div guielement="pt-memo"><span mtype="label">Dean, J.R.</span><span mtype="label">November 16, 2026 09:00 AM</span><div rt="1">It does<br>not start.</div></div></div>
 <div guielement="pt-trail-container">
  <div guielement="pt-memo"><div guielement="pt-entry-sidebar" mstyles="pt-invisible"></div><span mtype="label">Houghton, F.</span><span mtype="label">Invisible to caller</span><span mtype="label">November 16, 2026 12:10 PM</span><div rt="1">note</div></div>
  <div guielement="pt-memo"><div guielement="pt-entry-sidebar"></div><span mtype="label">Houghton, F.</span><span mtype="label">November 16, 2026 10:10 AM</span><div rt="1">On our way.</div></div>
 </div></div></body></html>`

export const cardNl = `<!doctype html><html lang="nl"><body><div>
 <h1><div>M2611 0123</div><div>Printer doet niets</div></h1>
 <label for="a1">Soort melding</label><input id="a1" value="Storing">
 <label for="a2">Prioriteit</label><input id="a2" value="P3">
 <label for="a3">Streefdatum</label><div><input id="a3" value="18 november 2026"><input id="a4" value="14:00"></div>
 <label for="a5">On hold</label><button id="a5" role="checkbox" aria-checked="false"></button>
 <label for="a6">Behandelaar</label><input id="a6" value="Jansen, J.">
 <label for="a7">Status</label><input id="a7" value="In behandeling">
</div></body></html>`
