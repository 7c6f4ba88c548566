// Stands in for the API: answers /readyz, and asks the database through the application's connection.
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.APP_DATABASE_URL, max: 2 });
pool.on('error', () => undefined);
const server = createServer((request, response) => {
  const sql = request.url === '/env' ? null : 'select current_user as role';
  const body = sql ? pool.query(sql).then(({ rows }) => rows[0]) : Promise.resolve(process.env);
  body.then(
    (answer) => response.end(JSON.stringify({ ...answer, pid: process.pid })),
    (error) => response.writeHead(503).end(error.message),
  );
});
server.listen(Number(process.env.PORT), process.env.HOST);
