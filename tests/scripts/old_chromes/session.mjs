// One old Chrome with one page: what is done with it, in commands of the DevTools protocol that Chrome 92 knows already.
// They go through a pipe, so that nothing listens and no library is needed.

import { spawn } from "node:child_process";

export const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = {
  "\uE003": ["Backspace", 8], "\uE004": ["Tab", 9, "\t"], "\uE006": ["Enter", 13, "\r"], "\uE007": ["Enter", 13, "\r"],
  "\uE008": ["Shift", 16], "\uE009": ["Control", 17], "\uE00C": ["Escape", 27], "\uE00D": [" ", 32, " "],
  "\uE012": ["ArrowLeft", 37], "\uE013": ["ArrowUp", 38], "\uE014": ["ArrowRight", 39], "\uE015": ["ArrowDown", 40],
};
/** What the browser says when the page went away under a script. */
const GONE = /context was destroyed|Cannot find (default execution )?context|navigated or closed|Could not find object/;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** A complaint with its kind, as WebDriver names kinds. */
export class Refused extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** A browser with one page. */
export class Session {
  id = Math.random().toString(16).slice(2);
  #calls = new Map();
  #last = 0;
  #rest = "";
  #logs = { browser: [], performance: [] };
  #elements = new Map();
  #page;
  #target;
  #context;
  #loading = false;

  async start(options) {
    const args = [...options.args, "--remote-debugging-pipe", "about:blank"];
    this.process = spawn(options.binary, args, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.process.on("exit", () => this.#end("the browser has ended"));
    this.process.on("error", (error) => this.#end(`the browser did not start: ${error.message}`));
    this.process.stdio[3].on("error", () => {});
    this.process.stdio[4].setEncoding("utf8").on("data", (text) => this.#hear(text));
    for (let tries = 0; !this.#target && tries < 200; tries += 1) {
      const { targetInfos } = await this.#ask("Target.getTargets");
      this.#target = targetInfos.find(({ type }) => type === "page")?.targetId;
      if (!this.#target) await sleep(50);
    }
    const attached = await this.#ask("Target.attachToTarget", { targetId: this.#target, flatten: true });
    this.#page = attached.sessionId;
    for (const domain of ["Page", "Runtime", "Log", "Network"]) await this.cdp(`${domain}.enable`);
    const metrics = options.mobileEmulation?.deviceMetrics;
    if (metrics) {
      const { width, height, pixelRatio, touch, mobile } = metrics;
      const screen = { width, height, deviceScaleFactor: pixelRatio, mobile, screenWidth: width, screenHeight: height };
      await this.cdp("Emulation.setDeviceMetricsOverride", screen);
      await this.cdp("Emulation.setTouchEmulationEnabled", { enabled: touch, maxTouchPoints: 1 });
    }
    this.touch = !!metrics?.touch;
    const { product } = await this.#ask("Browser.getVersion");
    return product.split("/")[1];
  }

  async close() {
    const ended = new Promise((done) => this.process.once("exit", done));
    if (this.process.exitCode === null) {
      this.#ask("Browser.close").catch(() => {});
      const late = setTimeout(() => this.process.kill("SIGKILL"), 5000);
      await ended;
      clearTimeout(late);
    }
  }

  cdp(method, params = {}) {
    return this.#ask(method, params, this.#page);
  }

  log(kind) {
    const entries = this.#logs[kind] ?? [];
    this.#logs[kind] = [];
    return entries;
  }

  async goto(url) {
    this.#loading = true;
    const { errorText, loaderId } = await this.cdp("Page.navigate", { url });
    if (errorText) throw new Refused("unknown error", `${url}: ${errorText}`);
    // A step inside the page loads nothing.
    if (!loaderId) this.#loading = false;
    await this.#loaded();
  }

  async travel(step) {
    const { currentIndex, entries } = await this.cdp("Page.getNavigationHistory");
    const entry = entries[currentIndex + step];
    if (!entry) return;
    await this.cdp("Page.navigateToHistoryEntry", { entryId: entry.id });
    await sleep(100);
    await this.#loaded();
  }

  /** Runs the body of a function; elements come and go as references. */
  async execute(script, args = []) {
    const body = `async function () { return await (function () { ${script} }).apply(null, arguments); }`;
    return this.#read(await this.#call(body, args));
  }

  /** The same for a script that calls its last argument when it is done. */
  wait(script, args = []) {
    return this.execute(`const all = [...arguments];
      return new Promise((done) => (function () { ${script} }).apply(null, [...all, done]));`, args);
  }

  async find(css, from) {
    const found = await this.execute("return (arguments[1] || document).querySelector(arguments[0])", [css, from]);
    if (!found) throw new Refused("no such element", `nothing is ${css}`);
    return found;
  }

  async click(element) {
    await this.#loaded();
    const place = `const e = arguments[0];
      e.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
      const box = e.getClientRects()[0];
      if (!box || !box.width) return null;
      const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
      const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
      const hit = document.elementFromPoint(x, y);
      return [x, y, !!hit && (e.contains(hit) || hit.contains(e)), hit && hit.outerHTML.slice(0, 80), e.outerHTML.slice(0, 80)];`;
    const at = await this.execute(place, [element]);
    if (!at) throw new Refused("element not interactable", "it takes no room");
    const [x, y, free, over, what] = at;
    if (!free) throw new Refused("element click intercepted", `${over} lies over ${what}`);
    if (this.touch) {
      await this.cdp("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      await this.cdp("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    } else {
      for (const type of ["mousePressed", "mouseReleased"]) {
        await this.cdp("Input.dispatchMouseEvent", { type, x, y, button: "left", clickCount: 1 });
      }
    }
    // What the tap does is done when the page has painted twice, or goes away.
    await sleep(20);
    await this.execute("return new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r(1))))");
    await this.#loaded();
  }

  async type(element, text) {
    await this.execute(
      `const e = arguments[0]; if (e !== document.activeElement) { e.focus();
       if (e.setSelectionRange) e.setSelectionRange(e.value.length, e.value.length); }`,
      [element],
    );
    for (const letter of text) {
      await this.key("keyDown", letter);
      await this.key("keyUp", letter);
    }
  }

  key(type, letter) {
    const [key, code, text] = KEYS[letter] ?? [letter, letter.toUpperCase().charCodeAt(0), letter];
    const rest = type === "keyDown" && text ? { text, unmodifiedText: text } : {};
    const kind = type === "keyDown" && !text ? "rawKeyDown" : type;
    return this.cdp("Input.dispatchKeyEvent", { type: kind, key, windowsVirtualKeyCode: code, ...rest });
  }

  /** Waits until the page stands, at most a minute. */
  async #loaded() {
    for (let tries = 0; this.#loading && tries < 3000; tries += 1) await sleep(20);
  }

  async #call(body, args) {
    for (let tries = 0; ; tries += 1) {
      await this.#loaded();
      try {
        const sent = args.map((arg) => this.#write(arg));
        const { result, exceptionDetails } = await this.cdp("Runtime.callFunctionOn", {
          functionDeclaration: body,
          executionContextId: this.#context,
          arguments: sent,
          awaitPromise: true,
          userGesture: true,
        });
        if (!exceptionDetails) return result;
        const words = exceptionDetails.exception?.description ?? exceptionDetails.text;
        throw new Refused("javascript error", words);
      } catch (error) {
        if (error instanceof Refused || !GONE.test(error.message) || tries > 100) throw error;
        await sleep(50);
      }
    }
  }

  #write(arg) {
    const reference = arg?.[ELEMENT];
    if (!reference) return arg === undefined ? {} : { value: arg };
    const objectId = this.#elements.get(reference);
    if (!objectId) throw new Refused("stale element reference", "the page is another one now");
    return { objectId };
  }

  async #read(result) {
    if (result.subtype === "node") {
      const reference = `e${(this.#last += 1)}`;
      this.#elements.set(reference, result.objectId);
      return { [ELEMENT]: reference };
    }
    if (result.type !== "object" || result.subtype === "null") return result.value ?? null;
    const asked = { objectId: result.objectId, functionDeclaration: "function () { return this; }", returnByValue: true };
    return (await this.cdp("Runtime.callFunctionOn", asked)).result.value;
  }

  #ask(method, params = {}, sessionId = undefined) {
    const id = (this.#last += 1);
    return new Promise((done, failed) => {
      this.#calls.set(id, { done, failed, method });
      this.process.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #hear(text) {
    const messages = (this.#rest + text).split("\0");
    this.#rest = messages.pop();
    for (const message of messages) this.#take(JSON.parse(message));
  }

  #take({ id, result, error, method, params, sessionId }) {
    if (id) {
      const call = this.#calls.get(id);
      this.#calls.delete(id);
      if (error) call.failed(new Error(`${call.method}: ${error.message}`));
      else call.done(result);
      return;
    }
    if (sessionId !== this.#page) return;
    if (method.startsWith("Network.")) this.#note("performance", "INFO", JSON.stringify({ message: { method, params } }));
    if (method === "Log.entryAdded") {
      const { level, text, url } = params.entry;
      this.#note("browser", level === "error" ? "SEVERE" : level.toUpperCase(), `${url ?? ""} ${text}`);
    }
    if (method === "Runtime.exceptionThrown") {
      const { exception, text } = params.exceptionDetails;
      this.#note("browser", "SEVERE", `${text} ${exception?.description ?? ""}`);
    }
    if (method === "Runtime.consoleAPICalled" && ["error", "warning", "assert"].includes(params.type)) {
      this.#note("browser", "SEVERE", params.args.map((arg) => arg.value ?? arg.description).join(" "));
    }
    if (method === "Runtime.executionContextCreated") {
      const { id: context, auxData } = params.context;
      if (auxData?.isDefault && auxData.frameId === this.#target) this.#context = context;
    }
    if (method === "Runtime.executionContextsCleared") this.#elements.clear();
    if (params?.frameId === this.#target && method === "Page.frameStartedLoading") this.#loading = true;
    if (params?.frameId === this.#target && method === "Page.frameStoppedLoading") this.#loading = false;
  }

  #note(kind, level, message) {
    this.#logs[kind].push({ level, message, timestamp: Date.now() });
  }

  #end(why) {
    for (const { failed } of this.#calls.values()) failed(new Error(why));
    this.#calls.clear();
  }
}
