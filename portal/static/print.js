// Shows the print button only where it works: without scripts the browser's own menu prints the page.
const button = document.getElementById("in");
button.hidden = false;
button.addEventListener("click", () => window.print());
