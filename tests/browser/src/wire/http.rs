//! HTTP/1.1 to a server on this machine: one request, one connection, one JSON answer.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

use crate::Outcome;

/// The longest that a browser may think about one command. Starting one on a busy machine takes the longest.
pub(super) const PATIENCE: Duration = Duration::from_secs(150);

/// Sends `body` to `path` at 127.0.0.1:`port` and gives the `value` of the answer.
///
/// # Errors
/// Where nobody answers in time, or the answer is a WebDriver error: then its name and message.
pub(super) fn call(port: u16, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
    let answer = exchange(port, method, path, body).map_err(|error| format!("{method} {path}: {error}"))?;
    let mut answer: Value = serde_json::from_slice(&answer).map_err(|error| format!("{method} {path}: {error}"))?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(format!("{error}: {}", value["message"].as_str().unwrap_or("no message"))),
        None => Ok(value),
    }
}

fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let body = body.map(Value::to_string).unwrap_or_default();
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    answer(BufReader::new(stream))
}

/// The body of an answer whose length is given, or that ends with the connection. WebDriver servers send no other.
fn answer(mut stream: impl BufRead) -> std::io::Result<Vec<u8>> {
    let mut length = None;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line)? == 0 || line.trim_end().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().ok();
        }
    }
    let mut body = Vec::new();
    stream.take(length.unwrap_or(u64::MAX)).read_to_end(&mut body)?;
    Ok(body)
}

#[cfg(test)]
mod tests {
    use super::answer;

    #[test]
    fn the_body_is_as_long_as_the_answer_says() {
        let text = b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nbody and more";
        assert_eq!(answer(&text[..]).unwrap(), b"body");
    }

    #[test]
    fn without_a_length_the_body_ends_with_the_connection() {
        let text = b"HTTP/1.1 200 OK\r\nCache-Control: no-cache\r\n\r\nbody";
        assert_eq!(answer(&text[..]).unwrap(), b"body");
    }
}
