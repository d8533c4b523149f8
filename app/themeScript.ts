/**
 * Runs before the first paint, so that a theme chosen by hand does not flash. Kept as text: it
 * stands in the page itself, and the content security policy names it by its hash.
 */
export const themeScript = `try{var t=localStorage.getItem("mintage.theme");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;
