/** The design system's line that says scripts run: the only inline script there is; the CSP knows its hash. */
export const jsEnabledSnippet =
  "document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' nhsuk-frontend-supported' : '');";
