// WebDriver for old Chromes. Today's chromedriver asks them for commands of the DevTools protocol that they do not know,
// and says of a page only that it can not be driven. This one knows what the tests use, and no more.
//
//   node driver.mjs
//
// The capability `goog:chromeOptions` names the browser (`binary`), its switches (`args`) and the phone
// (`mobileEmulation.deviceMetrics`), as for chromedriver. It ends with its browsers when it is told to (TERM).

import { createServer } from "node:http";
import { ELEMENT, Refused, Session } from "./session.mjs";

const sessions = new Map();

async function begin({ capabilities }) {
  const session = new Session();
  const asked = { ...capabilities?.alwaysMatch, ...capabilities?.firstMatch?.[0] };
  const version = await session.start(asked["goog:chromeOptions"]).catch((error) => {
    session.process?.kill("SIGKILL");
    throw new Refused("session not created", error.message);
  });
  sessions.set(session.id, session);
  return { sessionId: session.id, capabilities: { browserName: "chrome", browserVersion: version } };
}

async function finish(session) {
  sessions.delete(session.id);
  await session.close();
  return null;
}

const element = (id) => ({ [ELEMENT]: id });
const COMMANDS = [
  ["GET", "status", () => ({ ready: true, message: "" })],
  ["POST", "timeouts", () => null],
  ["GET", "timeouts", () => ({ script: 20000, pageLoad: 60000, implicit: 0 })],
  ["POST", "url", (session, { url }) => session.goto(url).then(() => null)],
  ["GET", "url", (session) => session.execute("return location.href")],
  ["GET", "title", (session) => session.execute("return document.title")],
  ["GET", "source", (session) => session.execute("return document.documentElement.outerHTML")],
  ["POST", "back", (session) => session.travel(-1).then(() => null)],
  ["POST", "forward", (session) => session.travel(1).then(() => null)],
  ["POST", "refresh", (session) => session.cdp("Page.reload").then(() => null)],
  ["POST", "execute/sync", (session, { script, args }) => session.execute(script, args)],
  ["POST", "execute/async", (session, { script, args }) => session.wait(script, args)],
  ["POST", "element", (session, { value }) => session.find(value)],
  ["GET", "element/active", (session) => session.execute("return document.activeElement")],
  ["POST", "element/:/element", (session, { value }, id) => session.find(value, element(id))],
  ["GET", "element/:/text", (session, _, id) => session.execute("return arguments[0].innerText.trim()", [element(id)])],
  ["POST", "element/:/click", (session, _, id) => session.click(element(id)).then(() => null)],
  ["POST", "element/:/value", (session, { text }, id) => session.type(element(id), text).then(() => null)],
  ["GET", "screenshot", (session) => session.cdp("Page.captureScreenshot").then(({ data }) => data)],
  ["POST", "goog/cdp/execute", (session, { cmd, params }) => session.cdp(cmd, params)],
  ["POST", "se/log", (session, { type }) => session.log(type)],
  ["POST", "actions", async (session, { actions }) => {
    for (const { type, actions: steps } of actions) {
      if (type !== "key") throw new Refused("unsupported operation", `actions of a ${type}`);
      for (const step of steps) if (step.value) await session.key(step.type, step.value);
    }
    return null;
  }],
  ["DELETE", "", finish],
];

async function answer(method, path, body) {
  const [, root, id, ...rest] = path.split("/");
  if (root === "status") return { ready: true, message: "" };
  if (root === "session" && !id && method === "POST") return begin(body);
  const session = sessions.get(id);
  if (!session) throw new Refused("invalid session id", path);
  for (const [of, shape, work] of COMMANDS) {
    const parts = shape === "" ? [] : shape.split("/");
    if (of !== method || parts.length !== rest.length) continue;
    if (parts.every((part, at) => part === ":" || part === rest[at])) {
      return work(session, body, rest[parts.indexOf(":")]);
    }
  }
  throw new Refused("unknown command", `${method} ${rest.join("/")}`);
}

const server = createServer(async (request, response) => {
  let text = "";
  for await (const part of request) text += part;
  let status = 200;
  let value;
  try {
    value = await answer(request.method, request.url, text ? JSON.parse(text) : {});
  } catch (error) {
    const kind = error.kind ?? "unknown error";
    status = kind.startsWith("no such") || kind.startsWith("stale") || kind.startsWith("invalid") ? 404 : 500;
    value = { error: kind, message: error.message, stacktrace: "" };
  }
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", "cache-control": "no-cache" });
  response.end(JSON.stringify({ value: value === undefined ? null : value }));
});

server.listen(0, "127.0.0.1", () => {
  console.log(`the driver of old Chromes was started successfully on port ${server.address().port}.`);
});

const leave = async () => {
  await Promise.all([...sessions.values()].map((session) => session.close()));
  process.exit(0);
};
process.on("SIGTERM", leave);
process.on("SIGINT", leave);
