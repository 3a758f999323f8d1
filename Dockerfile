FROM debian:bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jdk-headless maven
# The open fonts, so that the image needs no network to run; with them their licence.
RUN apt-get download texlive-lang-chinese && dpkg-deb -x texlive-lang-chinese_*.deb /fonts
WORKDIR /junheng
COPY . .
RUN mvn -q -B -DskipTests package

FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends openjdk-17-jre-headless && rm -rf /var/lib/apt/lists/*
COPY --from=build /fonts/usr/share/texlive/texmf-dist/fonts/opentype/public/fandol /usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
COPY --from=build /fonts/usr/share/doc/texlive-lang-chinese /usr/share/doc/texlive-lang-chinese
WORKDIR /junheng
COPY --from=build /junheng/target/junheng-*.jar target/
COPY --from=build /junheng/target/lib target/lib
COPY templates templates
COPY junheng .
ENV LANG=C.UTF-8
WORKDIR /work
ENTRYPOINT ["/junheng/junheng"]
