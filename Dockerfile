FROM debian:bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven
WORKDIR /junheng
COPY . .
RUN mvn -q -B -DskipTests package

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/*
WORKDIR /junheng
COPY --from=build /junheng/target/junheng-*.jar target/
COPY --from=build /junheng/target/lib target/lib
COPY templates templates
COPY junheng .
ENV LANG=C.UTF-8
WORKDIR /work
ENTRYPOINT ["/junheng/junheng"]
