/** Nothing from elsewhere, no inline script, no inline style. A data block such as JSON-LD is not a script to this policy. */
export const CONTENT_POLICY = "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'";

/** Of the search page, which runs WebAssembly of this site. */
export const SEARCH_POLICY = `${CONTENT_POLICY}; script-src 'self' 'wasm-unsafe-eval'`;

/** What a header can say and a meta element cannot (CSP Level 3, section 3.3): no page may stand in a frame. */
export const FRAME_POLICY = "frame-ancestors 'none'";
