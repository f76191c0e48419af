// The server sends a policy of Trusted Types. Libraries that write HTML get through with this; imported first.
window.trustedTypes?.createPolicy('default', { createHTML: (text) => text });
