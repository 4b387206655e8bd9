import fs from 'node:fs'
import path from 'node:path'

import { z } from 'zod'

const CORPUS = path.resolve('../shared/corpora/blns.json')

/** The strings that break programs (the Big List of Naughty Strings), where the corpus lies beside this repository. */
export function naughtyStrings(): readonly string[] {
  if (fs.existsSync(CORPUS)) return z.array(z.string()).parse(JSON.parse(fs.readFileSync(CORPUS, 'utf8')))
  const missing = 'The corpus of naughty strings is not beside this repository: its tests'
  if (process.env.REQUIRE_ALL === '1')
    throw new Error(`${missing} cannot run, and REQUIRE_ALL=1 demands them.`)
  console.warn(`${missing} are skipped.`)
  return []
}

/** What a script does here if it ever runs. */
const RUN = 'document.title=`pwned`'

/** Ways to smuggle a script into a page that shows a text: as markup, attribute, address, style, template and comment. */
export const INJECTIONS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `</p></li></ol><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<SCRIPT/XSS>${RUN}</SCRIPT>`,
  `<script\u0000>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `<img/src='x'/onerror='${RUN}'>`,
  `<svg onload="${RUN}">`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}">`,
  `<body onload="${RUN}">`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<details open ontoggle="${RUN}">`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror="${RUN}">`,
  `<input autofocus onfocus="${RUN}">`,
  `<select autofocus onfocus="${RUN}">`,
  `<marquee onstart="${RUN}">`,
  `<form action="javascript:${RUN}"><button>Paina</button></form>`,
  `<a href="javascript:${RUN}">linkki</a>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=https://evil.example/">`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<style>*{display:none}</style>`,
  `<style>@import 'https://evil.example/x.css';</style>`,
  `<template><script>${RUN}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror='${RUN}'>">`,
  `<!--><script>${RUN}</script>-->`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  `<?php ${RUN} ?>`,
  `" onmouseover="${RUN}" x="`,
  `' autofocus onfocus='${RUN}' x='`,
  `"><script>${RUN}</script>`,
  `'><img src=x onerror='${RUN}'>`,
  `" style="position:fixed;inset:0;background:red" onclick="${RUN}`,
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:msgbox(1)`,
  `[linkki](javascript:${RUN})`,
  `![kuva](x" onerror="${RUN})`,
  `[a]: javascript:${RUN}`,
  `<javascript:${RUN}>`,
  `https://evil.example/" onmouseover="${RUN}`,
  `https://evil.example/'><script>${RUN}</script>`,
  `https://evil.example/?<script>${RUN}</script>`,
  `https://javascript:${RUN}@evil.example/`,
  `http://"onmouseover="${RUN}"`,
  `**<script>${RUN}</script>**`,
  `> <script>${RUN}</script>`,
  `- <img src=x onerror="${RUN}">`,
  `\`<script>${RUN}</script>\``,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `&#x3C;script&#x3E;${RUN}`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `{${RUN}}`,
  `__proto__`,
  `constructor`,
  `\u202e<script>${RUN}</script>\u202c`,
  `\u2066\u202egnp.tset\u2069`,
  `a\u0300\u0301\u0302\u0303\u0304\u0305\u0306\u0307`.repeat(20),
  `\u0000\u0001\u0007\u001b[2J\u001b]0;${RUN}\u0007`,
  `\ud83d\udc69\u200d\ud83d\ude80`.repeat(40),
  '<'.repeat(2000),
  '*'.repeat(2000),
  '> '.repeat(1000),
  '_a*b_c*'.repeat(500),
  'W'.repeat(4900),
  `'; DROP TABLE comments; --`,
  `" or ""="`,
  `{"$gt": ""}`,
  `../../../../etc/passwd`,
  `\r\nSet-Cookie: kavija=evil\r\n\r\n<script>${RUN}</script>`,
]
