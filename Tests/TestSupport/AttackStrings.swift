/// Strings that run scripts where a writer is careless.
public enum AttackStrings {
  private static let scripts = [
    "<script>alert(1)</script>", "<SCRIPT SRC=//x.example/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "<img src=x onerror=alert(1)>", "<img/src=`x`onerror=alert(1)>", "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "<body onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
    "<link rel=stylesheet href=//x.example/x.css>",
    "<base href=//x.example/>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    "<form action=javascript:alert(1)><input type=submit>", "<input onfocus=alert(1) autofocus>",
    "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>", "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>", "<math><mtext></mtext><mglyph><style><img src=x onerror=alert(1)>",
    "<a href=javascript:alert(1)>x</a>", "<a href=\"java\tscript:alert(1)\">x</a>", "<button onclick=alert(1)>",
    "<select onchange=alert(1)>", "<textarea onfocus=alert(1) autofocus>", "<keygen onfocus=alert(1)>",
    "<style>@import '//x.example/x.css'</style>", "<style>body{background:url(javascript:alert(1))}</style>",
    "<div style=\"background:url(javascript:alert(1))\">", "<template><script>alert(1)</script></template>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<xss onpointerenter=alert(1)>",
    "<?xml version=\"1.0\"?><x/>", "<!--<img src=x onerror=alert(1)>-->", "--><script>alert(1)</script><!--",
    "<![CDATA[<script>alert(1)</script>]]>", "]]><script>alert(1)</script>",
    "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&x;",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "\u{FF1C}script\u{FF1E}alert(1)", "<\u{0338}script>alert(1)</script>", "<\u{00}script>alert(1)</script>",
    "{{{content}}}", "{{#head}}x{{/head}}", "{{=<% %>=}}", "\\3c script>",
  ]
  private static let breakouts = [
    "</title>", "</style>", "</textarea>", "</td></table>", "\">", "'>", "\" onmouseover=alert(1) x=\"",
    "' onmouseover=alert(1) x='", "` onmouseover=alert(1) x=`", "\"\u{0301}>", "--!>", "</svg>", "</desc>",
    "</summary>",
  ]
  private static let markdown = [
    "[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\nscript:alert(1))",
    "[x](data:text/html,<script>1</script>)",
    "[x](vbscript:alert(1))", "[x](https://x.example/\"onmouseover=alert(1))",
    "[x](https://x.example/'onmouseover=alert(1))",
    "![x](https://x.example/x.png)", "<javascript:alert(1)>", "<https://x.example>",
    "[<img src=x onerror=alert(1)>](https://x.example)",
    "[x]: javascript:alert(1)", "[a](https://x.example)<script>alert(1)</script>", "**<script>alert(1)</script>**",
    "# <img src=x onerror=alert(1)>", "- <svg onload=alert(1)>", "1. <svg onload=alert(1)>",
    "```\n<script>alert(1)</script>\n```",
    "[x](https://x.example/\u{202E})", "[x](//x.example)", "[x](file:///etc/passwd)", "[x](mailto:a@b?body=<script>)",
  ]

  /// Each script alone, and after each way out of a place.
  public static let all: [String] =
    scripts + markdown + breakouts.flatMap { breakout in scripts.prefix(6).map { breakout + $0 } }
}
