// Stand-in for a real process, for trying the supervisor: listens, answers health checks, can be made to misbehave.
const http = require('node:http');
const app = require('node:path').basename(require('node:path').resolve(__dirname, '..'));
const port = Number(process.env[`TIKKUN_${app.toUpperCase()}_PORT`]);
const server = http.createServer((request, response) => {
  response.writeHead(request.url === '/health/ready' ? 200 : 404).end();
});
server.listen(port, '127.0.0.1', () => console.log(JSON.stringify({ level: 30, msg: `${app} listening`, port })));
process.on('SIGTERM', () => {
  console.log(JSON.stringify({ level: 30, msg: 'stopping', at: Date.now() }));
  if (process.env.STAND_IN_STUBBORN === app) return;
  server.close(() => process.exit(0));
  server.closeAllConnections();
});
process.on('SIGINT', () => console.log('the terminal reached me, which it must not'));
