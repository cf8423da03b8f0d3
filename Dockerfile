# Leerplaats in a container. Untested: where it was written there was no container engine. docs/operations.md says how it is meant.
#   docker build --tag leerplaats .
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY . .
RUN ./mvnw -B -q -Dquick -DskipTests -pl web -am package \
    && java -Djarmode=tools -jar web/target/leerplaats.jar extract --destination /build/application

# Not Alpine: the native code of OR-Tools wants glibc.
FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 leerplaats \
    && useradd --system --uid 10001 --gid leerplaats --home-dir /data --no-create-home leerplaats \
    && install --directory --mode=0700 --owner=leerplaats --group=leerplaats /data
COPY --from=build /build/application /opt/leerplaats
# The classes of a start, read once for all: a start takes half of the processor time. Made by the Java that will use it.
RUN LEERPLAATS_DATA=/tmp/start LEERPLAATS_FIRST_RUN=false java -XX:ArchiveClassesAtExit=/opt/leerplaats/leerplaats.jsa \
        -Xlog:cds=error -Xlog:cds+dynamic=error -Dspring.context.exit=onRefresh -jar /opt/leerplaats/leerplaats.jar serve \
    && rm -r /tmp/start
# Within the container all addresses, for its engine brings others in: who may reach it is for what the port is published on.
ENV LEERPLAATS_DATA=/data \
    LEERPLAATS_FIRST_RUN=false \
    SERVER_ADDRESS=0.0.0.0 \
    TZ=Europe/Amsterdam
USER leerplaats
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=60s \
    CMD curl --fail --silent --show-error --output /dev/null http://localhost:8080/actuator/health
# Half of the memory that the container may have: the native code of OR-Tools takes of the other half.
ENTRYPOINT ["java", "-XX:SharedArchiveFile=/opt/leerplaats/leerplaats.jsa", "-XX:MaxRAMPercentage=50", "-jar", "/opt/leerplaats/leerplaats.jar"]
CMD ["serve"]
