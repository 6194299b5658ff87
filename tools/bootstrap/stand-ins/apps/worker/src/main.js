// Stand-in for the worker: says it is ready, ends on SIGTERM.
console.log('worker ready');
const alive = setInterval(() => {}, 1000);
process.on('SIGTERM', () => {
  console.log(JSON.stringify({ level: 30, msg: 'stopping', at: Date.now() }));
  if (process.env.STAND_IN_STUBBORN !== 'worker') clearInterval(alive);
});
